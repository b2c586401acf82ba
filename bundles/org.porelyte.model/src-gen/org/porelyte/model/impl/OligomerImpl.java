/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.CounterIon;
import org.porelyte.model.EndGroup;
import org.porelyte.model.LengthWeight;
import org.porelyte.model.Monomer;
import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Oligomer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getMonomer <em>Monomer</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getFromLength <em>From Length</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getToLength <em>To Length</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getLengthWeights <em>Length Weights</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getEndGroups <em>End Groups</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getInitiator <em>Initiator</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getCounterIons <em>Counter Ions</em>}</li>
 *   <li>{@link org.porelyte.model.impl.OligomerImpl#getAnchorChemistry <em>Anchor Chemistry</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OligomerImpl extends NamedElementImpl implements Oligomer {
	/**
	 * The cached value of the '{@link #getMonomer() <em>Monomer</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonomer()
	 * @generated
	 * @ordered
	 */
	protected Monomer monomer;

	/**
	 * The default value of the '{@link #getFromLength() <em>From Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromLength()
	 * @generated
	 * @ordered
	 */
	protected static final int FROM_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFromLength() <em>From Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFromLength()
	 * @generated
	 * @ordered
	 */
	protected int fromLength = FROM_LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getToLength() <em>To Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToLength()
	 * @generated
	 * @ordered
	 */
	protected static final int TO_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getToLength() <em>To Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getToLength()
	 * @generated
	 * @ordered
	 */
	protected int toLength = TO_LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLengthWeights() <em>Length Weights</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLengthWeights()
	 * @generated
	 * @ordered
	 */
	protected EList<LengthWeight> lengthWeights;

	/**
	 * The cached value of the '{@link #getEndGroups() <em>End Groups</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndGroups()
	 * @generated
	 * @ordered
	 */
	protected EList<EndGroup> endGroups;

	/**
	 * The default value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected static final String INITIATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInitiator() <em>Initiator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInitiator()
	 * @generated
	 * @ordered
	 */
	protected String initiator = INITIATOR_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCounterIons() <em>Counter Ions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterIons()
	 * @generated
	 * @ordered
	 */
	protected EList<CounterIon> counterIons;

	/**
	 * The default value of the '{@link #getAnchorChemistry() <em>Anchor Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorChemistry()
	 * @generated
	 * @ordered
	 */
	protected static final AnchorChemistry ANCHOR_CHEMISTRY_EDEFAULT = AnchorChemistry.VINYL_RADICAL;

	/**
	 * The cached value of the '{@link #getAnchorChemistry() <em>Anchor Chemistry</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnchorChemistry()
	 * @generated
	 * @ordered
	 */
	protected AnchorChemistry anchorChemistry = ANCHOR_CHEMISTRY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OligomerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PorelytePackage.Literals.OLIGOMER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Monomer getMonomer() {
		return monomer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonomer(Monomer newMonomer) {
		Monomer oldMonomer = monomer;
		monomer = newMonomer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER__MONOMER, oldMonomer, monomer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFromLength() {
		return fromLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFromLength(int newFromLength) {
		int oldFromLength = fromLength;
		fromLength = newFromLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER__FROM_LENGTH, oldFromLength, fromLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getToLength() {
		return toLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setToLength(int newToLength) {
		int oldToLength = toLength;
		toLength = newToLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER__TO_LENGTH, oldToLength, toLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LengthWeight> getLengthWeights() {
		if (lengthWeights == null) {
			lengthWeights = new EObjectContainmentEList<LengthWeight>(LengthWeight.class, this, PorelytePackage.OLIGOMER__LENGTH_WEIGHTS);
		}
		return lengthWeights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EndGroup> getEndGroups() {
		if (endGroups == null) {
			endGroups = new EObjectContainmentEList<EndGroup>(EndGroup.class, this, PorelytePackage.OLIGOMER__END_GROUPS);
		}
		return endGroups;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInitiator() {
		return initiator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInitiator(String newInitiator) {
		String oldInitiator = initiator;
		initiator = newInitiator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER__INITIATOR, oldInitiator, initiator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CounterIon> getCounterIons() {
		if (counterIons == null) {
			counterIons = new EObjectContainmentEList<CounterIon>(CounterIon.class, this, PorelytePackage.OLIGOMER__COUNTER_IONS);
		}
		return counterIons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AnchorChemistry getAnchorChemistry() {
		return anchorChemistry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnchorChemistry(AnchorChemistry newAnchorChemistry) {
		AnchorChemistry oldAnchorChemistry = anchorChemistry;
		anchorChemistry = newAnchorChemistry == null ? ANCHOR_CHEMISTRY_EDEFAULT : newAnchorChemistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PorelytePackage.OLIGOMER__ANCHOR_CHEMISTRY, oldAnchorChemistry, anchorChemistry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER__LENGTH_WEIGHTS:
				return ((InternalEList<?>)getLengthWeights()).basicRemove(otherEnd, msgs);
			case PorelytePackage.OLIGOMER__END_GROUPS:
				return ((InternalEList<?>)getEndGroups()).basicRemove(otherEnd, msgs);
			case PorelytePackage.OLIGOMER__COUNTER_IONS:
				return ((InternalEList<?>)getCounterIons()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER__MONOMER:
				return getMonomer();
			case PorelytePackage.OLIGOMER__FROM_LENGTH:
				return getFromLength();
			case PorelytePackage.OLIGOMER__TO_LENGTH:
				return getToLength();
			case PorelytePackage.OLIGOMER__LENGTH_WEIGHTS:
				return getLengthWeights();
			case PorelytePackage.OLIGOMER__END_GROUPS:
				return getEndGroups();
			case PorelytePackage.OLIGOMER__INITIATOR:
				return getInitiator();
			case PorelytePackage.OLIGOMER__COUNTER_IONS:
				return getCounterIons();
			case PorelytePackage.OLIGOMER__ANCHOR_CHEMISTRY:
				return getAnchorChemistry();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER__MONOMER:
				setMonomer((Monomer)newValue);
				return;
			case PorelytePackage.OLIGOMER__FROM_LENGTH:
				setFromLength((Integer)newValue);
				return;
			case PorelytePackage.OLIGOMER__TO_LENGTH:
				setToLength((Integer)newValue);
				return;
			case PorelytePackage.OLIGOMER__LENGTH_WEIGHTS:
				getLengthWeights().clear();
				getLengthWeights().addAll((Collection<? extends LengthWeight>)newValue);
				return;
			case PorelytePackage.OLIGOMER__END_GROUPS:
				getEndGroups().clear();
				getEndGroups().addAll((Collection<? extends EndGroup>)newValue);
				return;
			case PorelytePackage.OLIGOMER__INITIATOR:
				setInitiator((String)newValue);
				return;
			case PorelytePackage.OLIGOMER__COUNTER_IONS:
				getCounterIons().clear();
				getCounterIons().addAll((Collection<? extends CounterIon>)newValue);
				return;
			case PorelytePackage.OLIGOMER__ANCHOR_CHEMISTRY:
				setAnchorChemistry((AnchorChemistry)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER__MONOMER:
				setMonomer((Monomer)null);
				return;
			case PorelytePackage.OLIGOMER__FROM_LENGTH:
				setFromLength(FROM_LENGTH_EDEFAULT);
				return;
			case PorelytePackage.OLIGOMER__TO_LENGTH:
				setToLength(TO_LENGTH_EDEFAULT);
				return;
			case PorelytePackage.OLIGOMER__LENGTH_WEIGHTS:
				getLengthWeights().clear();
				return;
			case PorelytePackage.OLIGOMER__END_GROUPS:
				getEndGroups().clear();
				return;
			case PorelytePackage.OLIGOMER__INITIATOR:
				setInitiator(INITIATOR_EDEFAULT);
				return;
			case PorelytePackage.OLIGOMER__COUNTER_IONS:
				getCounterIons().clear();
				return;
			case PorelytePackage.OLIGOMER__ANCHOR_CHEMISTRY:
				setAnchorChemistry(ANCHOR_CHEMISTRY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PorelytePackage.OLIGOMER__MONOMER:
				return monomer != null;
			case PorelytePackage.OLIGOMER__FROM_LENGTH:
				return fromLength != FROM_LENGTH_EDEFAULT;
			case PorelytePackage.OLIGOMER__TO_LENGTH:
				return toLength != TO_LENGTH_EDEFAULT;
			case PorelytePackage.OLIGOMER__LENGTH_WEIGHTS:
				return lengthWeights != null && !lengthWeights.isEmpty();
			case PorelytePackage.OLIGOMER__END_GROUPS:
				return endGroups != null && !endGroups.isEmpty();
			case PorelytePackage.OLIGOMER__INITIATOR:
				return INITIATOR_EDEFAULT == null ? initiator != null : !INITIATOR_EDEFAULT.equals(initiator);
			case PorelytePackage.OLIGOMER__COUNTER_IONS:
				return counterIons != null && !counterIons.isEmpty();
			case PorelytePackage.OLIGOMER__ANCHOR_CHEMISTRY:
				return anchorChemistry != ANCHOR_CHEMISTRY_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (fromLength: ");
		result.append(fromLength);
		result.append(", toLength: ");
		result.append(toLength);
		result.append(", initiator: ");
		result.append(initiator);
		result.append(", anchorChemistry: ");
		result.append(anchorChemistry);
		result.append(')');
		return result.toString();
	}

} //OligomerImpl
