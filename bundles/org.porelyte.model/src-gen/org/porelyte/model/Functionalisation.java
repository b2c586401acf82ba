/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Functionalisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Groups that replace C-H of linkers after synthesis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Functionalisation#getGroup <em>Group</em>}</li>
 *   <li>{@link org.porelyte.model.Functionalisation#getLinker <em>Linker</em>}</li>
 *   <li>{@link org.porelyte.model.Functionalisation#getDegree <em>Degree</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getFunctionalisation()
 * @model
 * @generated
 */
public interface Functionalisation extends EObject {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The group; required.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' reference.
	 * @see #setGroup(FunctionalGroup)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalisation_Group()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FunctionalGroup getGroup();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Functionalisation#getGroup <em>Group</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' reference.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(FunctionalGroup value);

	/**
	 * Returns the value of the '<em><b>Linker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The linker on which it is put; unset: all of them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Linker</em>' reference.
	 * @see #setLinker(Linker)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalisation_Linker()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Linker getLinker();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Functionalisation#getLinker <em>Linker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Linker</em>' reference.
	 * @see #getLinker()
	 * @generated
	 */
	void setLinker(Linker value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean number of these groups on each such linker.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see #setDegree(double)
	 * @see org.porelyte.model.PorelytePackage#getFunctionalisation_Degree()
	 * @model
	 * @generated
	 */
	double getDegree();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Functionalisation#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(double value);

} // Functionalisation
