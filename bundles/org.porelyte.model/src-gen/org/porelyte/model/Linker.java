/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Linker</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organic linker, written as its neutral parent (for a carboxylate the acid).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.Linker#getSmiles <em>Smiles</em>}</li>
 *   <li>{@link org.porelyte.model.Linker#getMolfile <em>Molfile</em>}</li>
 *   <li>{@link org.porelyte.model.Linker#getTopicity <em>Topicity</em>}</li>
 *   <li>{@link org.porelyte.model.Linker#getConnectionPoints <em>Connection Points</em>}</li>
 *   <li>{@link org.porelyte.model.Linker#getGraftAnchors <em>Graft Anchors</em>}</li>
 * </ul>
 *
 * @see org.porelyte.model.PorelytePackage#getLinker()
 * @model
 * @generated
 */
public interface Linker extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Smiles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SMILES of the neutral parent; atom-map numbers mark connection points and anchors, e.g. O[C:1](=O)c1ccc(cc1)[C:2](O)=O. Unset where molfile is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smiles</em>' attribute.
	 * @see #setSmiles(String)
	 * @see org.porelyte.model.PorelytePackage#getLinker_Smiles()
	 * @model
	 * @generated
	 */
	String getSmiles();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Linker#getSmiles <em>Smiles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smiles</em>' attribute.
	 * @see #getSmiles()
	 * @generated
	 */
	void setSmiles(String value);

	/**
	 * Returns the value of the '<em><b>Molfile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * MDL molfile where SMILES cannot say it; may be unset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Molfile</em>' attribute.
	 * @see #setMolfile(String)
	 * @see org.porelyte.model.PorelytePackage#getLinker_Molfile()
	 * @model
	 * @generated
	 */
	String getMolfile();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Linker#getMolfile <em>Molfile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Molfile</em>' attribute.
	 * @see #getMolfile()
	 * @generated
	 */
	void setMolfile(String value);

	/**
	 * Returns the value of the '<em><b>Topicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of connections to nodes; equals the number of connection points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topicity</em>' attribute.
	 * @see #setTopicity(int)
	 * @see org.porelyte.model.PorelytePackage#getLinker_Topicity()
	 * @model
	 * @generated
	 */
	int getTopicity();

	/**
	 * Sets the value of the '{@link org.porelyte.model.Linker#getTopicity <em>Topicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topicity</em>' attribute.
	 * @see #getTopicity()
	 * @generated
	 */
	void setTopicity(int value);

	/**
	 * Returns the value of the '<em><b>Connection Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.ConnectionPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One per connection to a node.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Connection Points</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLinker_ConnectionPoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConnectionPoint> getConnectionPoints();

	/**
	 * Returns the value of the '<em><b>Graft Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.porelyte.model.GraftAnchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Atoms that can carry a chain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Graft Anchors</em>' containment reference list.
	 * @see org.porelyte.model.PorelytePackage#getLinker_GraftAnchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<GraftAnchor> getGraftAnchors();

} // Linker
